import { Button, Form, Input, Select } from 'antd';
import type { ActionField } from './action.js';
import { texts } from './texts.zh.js';
import { UnitSelect } from './unit-select.js';

const LONGEST = 5000;

/** One field of a dialog, label above, its fault below. */
export function ActionFields({ fields }: { readonly fields: readonly ActionField[] }) {
  return fields.map((field) => <One key={field.name} field={field} />);
}

function One({ field }: { readonly field: ActionField }) {
  const label = texts.fields[field.name];
  if (field.kind === 'unit-rows' || field.kind === 'day-rows') return <Rows field={field} label={label} />;
  const rules = field.optional ? [] : [{ required: true, whitespace: true, message: texts.required }];
  return (
    <Form.Item
      name={field.name}
      label={
        <>
          {label}
          {field.optional ? <em className="sj-quiet sj-small"> {texts.optional}</em> : null}
        </>
      }
      rules={field.kind === 'units' ? [] : rules}
    >
      {controlOf(field)}
    </Form.Item>
  );
}

function controlOf({ kind, options = [] }: ActionField) {
  switch (kind) {
    case 'day':
      return <Input type="date" />;
    case 'unit':
      return <UnitSelect />;
    case 'units':
      return <UnitSelect many />;
    case 'choice':
      return <Select allowClear options={options.map(({ value, label }) => ({ value, label }))} />;
    default:
      return <Input.TextArea rows={kind === 'lines' ? 5 : 4} maxLength={LONGEST} />;
  }
}

/** Several of a kind: each a unit or a day, and what is asked of it. */
function Rows({ field, label }: { readonly field: ActionField; readonly label: string }) {
  const unit = field.kind === 'unit-rows';
  const required = [{ required: true, whitespace: true, message: texts.required }];
  return (
    <Form.List name={field.name} initialValue={[{}]}>
      {(rows, { add, remove }) => (
        <fieldset className="case__rows">
          <legend>{label}</legend>
          {rows.map(({ key, name }, at) => (
            <fieldset key={key} className="case__row">
              <legend className="sj-hidden">{texts.row(at + 1)}</legend>
              <Form.Item name={[name, 'name']} label={unit ? texts.unit : texts.day} rules={required}>
                {unit ? <UnitSelect actingAs="undertaker" /> : <Input type="date" />}
              </Form.Item>
              <Form.Item name={[name, 'text']} label={unit ? texts.request : texts.goal} rules={required}>
                <Input.TextArea rows={2} maxLength={unit ? LONGEST : 500} />
              </Form.Item>
              {rows.length > 1 ? (
                <Button type="link" size="small" onClick={() => remove(name)}>
                  {texts.remove}
                </Button>
              ) : null}
            </fieldset>
          ))}
          <Button size="small" onClick={() => add({})}>
            {texts.add}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
