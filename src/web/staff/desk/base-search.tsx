import { type FormEvent, useState } from 'react';
import { problemOf } from '../../api/index.js';
import { Button } from '../../shared/controls/index.js';
import { RegionError } from '../../shared/states/index.js';
import { type BaseAnswer, useBase } from './desk-data.js';
import { texts } from './texts.zh.js';

const words = texts.base;

interface BaseSearchProps {
  readonly entry: BaseAnswer | null;
  readonly choose: (entry: BaseAnswer | null) => void;
}

/** 监督举报库 (F4): what is decided already, to read out; the one read is what the call is answered with. */
export function BaseSearch({ entry, choose }: BaseSearchProps) {
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState('');
  const found = useBase(wanted);
  const search = (event: FormEvent) => {
    event.preventDefault();
    setWanted(typed.trim());
  };
  const items = found.data?.items ?? (entry === null ? [] : [entry]);
  return (
    <section>
      <form className="desk__search" onSubmit={search}>
        <input
          data-part="base"
          className="sj-input"
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          maxLength={200}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <kbd>F4</kbd>
      </form>
      <p className="sj-quiet sj-small" role="status">
        {found.isFetching && words.reading}
        {found.data?.items.length === 0 && words.none}
      </p>
      {found.isError && <RegionError problem={problemOf(found.error)} retry={() => void found.refetch()} />}
      {items.length > 0 && (
        <div className="desk__answers">
          {items.map((item) => (
            <Answer key={item.id} item={item} isChosen={entry?.id === item.id} choose={choose} />
          ))}
        </div>
      )}
    </section>
  );
}

interface AnswerProps {
  readonly item: BaseAnswer;
  readonly isChosen: boolean;
  readonly choose: (entry: BaseAnswer) => void;
}

function Answer({ item, isChosen, choose }: AnswerProps) {
  return (
    <article data-chosen={isChosen || undefined}>
      <h3>
        {item.question}
        <span className="sj-quiet sj-small">{item.clause}</span>
      </h3>
      <p>{item.answer}</p>
      {isChosen ? (
        <p className="sj-small" role="status">
          {words.chosen}
        </p>
      ) : (
        <Button size="small" onClick={() => choose(item)}>
          {words.read}
        </Button>
      )}
    </article>
  );
}
