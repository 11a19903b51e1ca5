import type { ReactElement } from 'react';
import type { Shape } from '../../api/index.js';
import { useDates } from '../../shared/dates/index.js';
import { LongText } from '../../shared/states/index.js';
import { PROGRESS } from './texts.zh.js';

type Review = Shape<'Timeline'>['reviews'][number];

/** 第十三条: each review, what was decided and why, and what came of it. */
export function Reviews({ reviews }: { readonly reviews: readonly Review[] }): ReactElement | null {
  const dates = useDates();
  if (reviews.length === 0) return null;
  return (
    <section className="sj-sheet" aria-labelledby="reviews">
      <header>
        <h2 id="reviews">{PROGRESS.reviews}</h2>
      </header>
      <ul className="sj-sheet-body pt-stack">
        {reviews.map((review) => (
          <li key={review.at}>
            <b>
              {review.kind}，{review.stateTitle}
            </b>{' '}
            <span className="sj-quiet sj-small">{PROGRESS.reviewAsked(dates.day(review.at))}</span>
            <Said title={PROGRESS.reviewReason} text={review.reason} />
            <Said
              title={PROGRESS.reviewResult}
              text={[review.conclusion, review.result].filter((part) => part !== '').join('。')}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ title, text }: { readonly title: string; readonly text: string }): ReactElement | null {
  return text === '' ? null : <LongText>{`${title}：${text}`}</LongText>;
}
