import type { ReactElement } from 'react';
import * as icons from '../icons/index.js';
import { Chip, Status } from '../status/index.js';
import { WORDS } from '../status/texts.zh.js';
import { colours } from '../tokens/index.js';
import { Section } from './section.js';
import { texts } from './texts.zh.js';

export function Drawings(): ReactElement {
  return (
    <>
      <Section title={texts.colours}>
        <div className="gallery-chips">
          {Object.entries(colours).map(([name, value]) => (
            <div key={name} className="gallery-colour">
              <i style={{ background: value }} />
              <span>
                {name}
                <br />
                {value}
              </span>
            </div>
          ))}
        </div>
      </Section>
      <Section title={texts.icons}>
        <div className="gallery-chips">
          <icons.BrandMark />
          {Object.entries(icons).map(([name, Icon]) => name.endsWith('Icon') && <Icon key={name} />)}
        </div>
      </Section>
      <Section title={texts.statuses}>
        <div className="gallery-chips">
          {Object.keys(WORDS).map((code) => (
            <Status key={code} code={code} />
          ))}
          <Status code="to-confirm" title="不予受理，待确认" />
          <Status code="of-a-newer-server" title="新的状态" />
        </div>
        <div className="gallery-chips">
          <Status size="small" code="supervised" />
          <Status size="small" code="possible-duplicate" />
          <Status size="small" code="handling" />
          <Chip size="small" tone="mist">
            咨询
          </Chip>
        </div>
      </Section>
    </>
  );
}
