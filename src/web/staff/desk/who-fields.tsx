import type { Who } from './notes.js';
import { texts } from './texts.zh.js';

const words = texts.form;

interface WhoFieldsProps {
  readonly who: Who;
  readonly change: (who: Who) => void;
}

/** Name, telephone, whether it may be kept, and who speaks for whom. */
export function WhoFields({ who, change }: WhoFieldsProps) {
  const set = (part: Partial<Who>) => change({ ...who, ...part });
  return (
    <>
      <div className="desk__who">
        <Text label={words.name} value={who.name} disabled={who.anonymous} change={(name) => set({ name })} />
        <Named anonymous={who.anonymous} change={(anonymous) => set({ anonymous })} />
        <Text label={words.phone} value={who.phone} disabled={who.anonymous} change={(phone) => set({ phone })} />
        <label className="desk__tick">
          <input
            type="checkbox"
            checked={who.onBehalf && !who.anonymous}
            disabled={who.anonymous}
            onChange={({ target }) => set({ onBehalf: target.checked })}
          />
          {words.behalf}
        </label>
      </div>
      {who.onBehalf && !who.anonymous && (
        <div className="desk__who desk__helper">
          <Text label={words.helper} value={who.helperName} change={(helperName) => set({ helperName })} />
          <Text label={words.relation} value={who.relation} change={(relation) => set({ relation })} />
          <Text label={words.helperPhone} value={who.helperPhone} change={(helperPhone) => set({ helperPhone })} />
        </div>
      )}
    </>
  );
}

function Named({ anonymous, change }: { readonly anonymous: boolean; readonly change: (anonymous: boolean) => void }) {
  return (
    <fieldset className="sj-segments" aria-label={words.named}>
      {[false, true].map((value) => (
        <label key={String(value)}>
          <input type="radio" name="desk-named" checked={anonymous === value} onChange={() => change(value)} />
          {value ? words.anonymous : words.real}
        </label>
      ))}
    </fieldset>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly change: (value: string) => void;
}

function Text({ label, value, disabled = false, change }: TextProps) {
  return (
    <input
      className="sj-input"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      maxLength={60}
      disabled={disabled}
      value={value}
      onChange={({ target }) => change(target.value)}
    />
  );
}
