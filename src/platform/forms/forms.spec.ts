import fc from 'fast-check';
import { form, type Part, part } from '../../../test/bench/forms.js';
import { compileExpression } from '../expressions/index.js';
import type { Json, JsonObject } from '../kernel/index.js';
import { validateForm } from './index.js';

const evaluate = (expression: string, context: JsonObject) => compileExpression(expression).test(context);
const check = (schema: ReturnType<typeof form>, data: unknown, inputs: JsonObject = {}) =>
  validateForm(schema, data, evaluate, inputs);

const options = [
  { label: '属实', value: 'true' },
  { label: '不属实', value: 'false' },
];

function faults(schema: ReturnType<typeof form>, data: unknown, inputs: JsonObject = {}): string[] {
  const outcome = check(schema, data, inputs);
  if (outcome.ok) return [];
  const fields = outcome.refusal.params.fields as readonly { path: string; code: string }[] | undefined;
  return fields?.map(({ path, code }) => `${path} ${code.replace('form.field.', '')}`) ?? [outcome.refusal.code];
}

describe('field by field', () => {
  const deep = (depth: number): Json => (depth === 0 ? 1 : [deep(depth - 1)]);
  const cases: readonly [string, Part, Json, string | null][] = [
    ['a short text', part('textfield', 'a'), '河道采砂', null],
    ['a number for a text', part('textfield', 'a'), 5, 'type'],
    ['a line break in one line', part('textfield', 'a'), '一\n二', 'characters'],
    ['a line break in a note', part('textarea', 'a'), '一\n二', null],
    ['a NUL in a note', part('textarea', 'a'), 'a\u0000', 'characters'],
    ['half a surrogate pair', part('textarea', 'a'), '\ud83d', 'characters'],
    ['an emoji', part('textarea', 'a'), '😀', null],
    ['a text over the default length', part('textfield', 'a'), 'x'.repeat(501), 'too-long'],
    ['a text over its own length', part('textarea', 'a', { validate: { maxLength: 3 } }), 'xxxx', 'too-long'],
    ['a text under its length', part('textarea', 'a', { validate: { minLength: 3 } }), 'xx', 'too-short'],
    ['blanks where something is required', part('textfield', 'a', { validate: { required: true } }), '  ', 'required'],
    ['nothing where something is required', part('textfield', 'a', { validate: { required: true } }), null, 'required'],
    ['a phone number', part('textfield', 'a', { validate: { pattern: '^1\\d{10}$' } }), '13800000000', null],
    ['something else', part('textfield', 'a', { validate: { pattern: '^1\\d{10}$' } }), '1380000000a', 'pattern'],
    ['a whole number', part('number', 'a', { decimalDigits: 0 }), 3, null],
    ['a fraction', part('number', 'a', { decimalDigits: 0 }), 3.5, 'decimals'],
    ['a number as text', part('number', 'a'), '3', 'type'],
    ['a number too small', part('number', 'a', { validate: { min: 1 } }), 0, 'min'],
    ['a number too big', part('number', 'a', { validate: { max: 1 } }), 2, 'max'],
    ['zero where a number is required', part('number', 'a', { validate: { required: true } }), 0, null],
    ['a day', part('datetime', 'a'), '2020-02-29', null],
    ['a day that does not exist', part('datetime', 'a'), '2021-02-29', 'date'],
    ['a moment', part('datetime', 'a', { subtype: 'datetime' }), '2020-02-29T10:00+08:00', null],
    ['a moment at 25 o’clock', part('datetime', 'a', { subtype: 'datetime' }), '2020-02-29T25:00', 'date'],
    ['a time', part('datetime', 'a', { subtype: 'time' }), '23:59', null],
    ['a ticked box', part('checkbox', 'a', { validate: { required: true } }), true, null],
    ['an unticked box that must be ticked', part('checkbox', 'a', { validate: { required: true } }), false, 'required'],
    ['text for a box', part('checkbox', 'a'), 'yes', 'type'],
    ['an option', part('radio', 'a', { values: options }), 'true', null],
    ['no option', part('select', 'a', { values: options }), 'maybe', 'option'],
    ['a list for one option', part('select', 'a', { values: options }), ['true'], 'type'],
    ['options', part('checklist', 'a', { values: options }), ['true', 'false'], null],
    ['an option twice', part('taglist', 'a', { values: options }), ['true', 'true'], 'repeated'],
    ['a foreign option', part('taglist', 'a', { values: options }), ['x'], 'option'],
    [
      'no option where one is required',
      part('checklist', 'a', { values: options, validate: { required: true } }),
      [],
      'required',
    ],
    ['a file', part('filepicker', 'a'), ['att-1'], null],
    ['two files for one', part('filepicker', 'a'), ['att-1', 'att-2'], 'too-many'],
    ['a hostile file id', part('filepicker', 'a'), ['../etc/passwd'], 'type'],
    ['an object for a text', part('textfield', 'a'), { $gt: '' }, 'type'],
    ['deep nesting', part('textfield', 'a'), deep(40), 'form.too-large'],
  ];

  it.each(cases)('takes %s as it should', (_, component, value, code) => {
    const found = faults(form(component), { a: value });
    expect(found.map((text) => text.split(' ').at(-1))).toEqual(code === null ? [] : [code]);
  });
});

describe('a filled-in form', () => {
  it('is answered in full: blank fields are there, display parts are not', () => {
    const schema = form(
      part('textfield', 'name'),
      part('checkbox', 'sure'),
      part('checklist', 'many', { values: options }),
      { type: 'text', text: '说明' },
    );
    expect(check(schema, { name: '某村' })).toEqual({ ok: true, value: { name: '某村', sure: false, many: [] } });
  });

  it('refuses unknown fields by name, even those that would reach a prototype', () => {
    const data: unknown = JSON.parse('{"a":"x","b":1,"__proto__":{"polluted":true},"constructor":1}');
    expect(faults(form(part('textfield', 'a')), data)).toEqual([
      'b unknown',
      '__proto__ unknown',
      'constructor unknown',
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('says in Chinese what to correct and where', () => {
    const outcome = check(form(part('textarea', 'opinion', { label: '转办意见', validate: { required: true } })), {});
    expect(outcome).toMatchObject({
      ok: false,
      refusal: {
        code: 'form.invalid',
        params: { count: 1, fields: [{ path: 'opinion', label: '转办意见', message: '请填写转办意见' }] },
      },
    });
  });

  it('lists every fault, those in rows with their place', () => {
    const schema = form({
      type: 'dynamiclist',
      path: 'items',
      components: [part('textfield', 'who', { validate: { required: true } }), part('number', 'n')],
    });
    expect(faults(schema, { items: [{ who: 'a', n: 1 }, { n: 'x' }, 5] })).toEqual([
      'items[1].who required',
      'items[1].n type',
      'items[2] type',
    ]);
    expect(check(schema, { items: [{ who: 'a' }] })).toEqual({ ok: true, value: { items: [{ who: 'a', n: null }] } });
    expect(faults(schema, { items: Array.from({ length: 101 }, () => ({ who: 'a' })) })).toEqual(['items too-many']);
  });

  it('keeps groups with a path apart and sees through those without', () => {
    const schema = form(
      { type: 'group', components: [part('textfield', 'a')] },
      { type: 'group', path: 'place', components: [part('textfield', 'city')] },
    );
    expect(check(schema, { a: '1', place: { city: '2' } })).toEqual({
      ok: true,
      value: { a: '1', place: { city: '2' } },
    });
  });

  it('leaves hidden fields out, required or not, whatever was sent for them', () => {
    const schema = form(
      part('radio', 'finding', { values: options }),
      part('textfield', 'measures', { validate: { required: true }, conditional: { hide: '=finding = "false"' } }),
    );
    expect(faults(schema, { finding: 'true' })).toEqual(['measures required']);
    expect(check(schema, { finding: 'false', measures: '偷塞' })).toEqual({
      ok: true,
      value: { finding: 'false', measures: null },
    });
  });

  it('lets conditions look at the task, and shows a field whose condition cannot be answered', () => {
    const schema = form(part('textfield', 'a', { validate: { required: true }, conditional: { hide: '=round > 1' } }));
    expect(faults(schema, {}, { round: 2 })).toEqual([]);
    expect(faults(schema, {}, {})).toEqual(['a required']);
  });

  it('takes options from the task', () => {
    const schema = form(part('select', 'bureau', { valuesKey: 'bureaus' }));
    const inputs = { bureaus: [{ label: '河湖管理司', value: 'river' }] };
    expect(faults(schema, { bureau: 'river' }, inputs)).toEqual([]);
    expect(faults(schema, { bureau: 'other' }, inputs)).toEqual(['bureau option']);
  });

  it('never takes a read-only field from the sender', () => {
    const schema = form(part('textfield', 'unit', { readonly: true }));
    expect(check(schema, { unit: '假' }, { unit: '真' })).toEqual({ ok: true, value: { unit: '真' } });
  });

  it.each([[null], ['text'], [[1]], [5], [undefined]])('refuses %p instead of a form', (data) => {
    expect(check(form(part('textfield', 'a')), data).ok).toBe(false);
  });
});

describe('whatever is sent', () => {
  const schema = form(
    part('textfield', 'a', { validate: { pattern: '^[a-z]+$' } }),
    part('number', 'n', { conditional: { hide: '=a = "x"' } }),
    part('datetime', 'd', { label: undefined, dateLabel: '日期', subtype: 'datetime' }),
    part('checklist', 'c', { values: options }),
    { type: 'group', path: 'g', components: [part('checkbox', 'b')] },
    {
      type: 'dynamiclist',
      path: 'rows',
      components: [part('select', 's', { values: options }), part('filepicker', 'f')],
    },
  );
  const keys = ['a', 'n', 'd', 'c', 'g', 'rows', 'b', 's', 'f', '__proto__', 'constructor'];
  const sent = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.dictionary(fc.constantFrom(...keys), tie('value')),
      fc.array(tie('value'), { maxLength: 4 }),
    ),
  })).value;

  it('is answered with exactly the fields of the form, or refused; never a throw', () => {
    fc.assert(
      fc.property(sent, (data) => {
        const outcome = check(schema, data);
        if (!outcome.ok) return /^form\./.test(outcome.refusal.code);
        return Object.keys(outcome.value).join() === 'a,n,d,c,g,rows';
      }),
      { numRuns: 300 },
    );
  });
});

describe('rows in rows', () => {
  const rows = (path: string, ...components: Part[]): Part => ({ type: 'dynamiclist', path, components });
  const fields = (count: number, more: Part = {}) =>
    Array.from({ length: count }, (_, at) => part('textfield', `k${at}`, more));
  const filled = (outer: number, inner: number) => ({ a: Array(outer).fill({ b: Array(inner).fill({}) }) });

  it('ask no more conditions than a host can answer', () => {
    const schema = form(rows('a', rows('b', ...fields(190, { conditional: { hide: '=k0 = "1" or k1 = "x"' } }))));
    const started = process.cpuUsage();
    expect(faults(schema, filled(20, 100))).toEqual(['form.too-large']);
    const { user, system } = process.cpuUsage(started);
    expect(user + system).toBeLessThan(1_000_000);
    expect(faults(schema, filled(2, 5))).toEqual([]);
  });

  it('hold no more fields than a host can read', () => {
    const schema = form(rows('a', rows('b', ...fields(190))));
    expect(faults(schema, filled(20, 100))).toEqual(['form.too-large']);
    expect(faults(schema, filled(10, 10))).toEqual([]);
  });

  it('count towards the size of a submission even when they are empty', () => {
    expect(faults(form(part('taglist', 'a', { values: options })), { a: Array(200_001).fill([]) })).toEqual([
      'form.too-large',
    ]);
  });
});
