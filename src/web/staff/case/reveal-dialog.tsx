import { Alert, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { api, type Problem, problemOf, type Shape, unwrap } from '../../api/index.js';
import { texts } from './texts.zh.js';

const FIELDS = ['identity', 'original'] as const;
const SHORTEST = 4;
const LONGEST = 200;

interface Asked {
  readonly field: (typeof FIELDS)[number];
  readonly reason: string;
}

/** The reason is on record before anything is shown (第十五条); what is shown is kept nowhere and gone with the dialog. */
export function RevealDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const [shown, setShown] = useState<Shape<'Revealed'> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const show = async (body: Asked) => {
    setProblem(null);
    try {
      setShown(await unwrap(api.POST('/api/cases/{id}/reveal', { params: { path: { id } }, body })));
    } catch (fault) {
      setProblem(problemOf(fault));
    }
  };
  return (
    <Modal open title={texts.revealTitle} onCancel={onClose} footer={null} destroyOnHidden>
      <p className="sj-quiet">{texts.revealWhy}</p>
      {shown === null ? (
        <Form<Asked> layout="vertical" requiredMark={false} onFinish={show} initialValues={{ field: 'identity' }}>
          <Form.Item name="field" label={texts.revealField}>
            <Select options={FIELDS.map((field) => ({ value: field, label: texts.revealFields[field] ?? field }))} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={texts.revealReason}
            rules={[{ required: true, min: SHORTEST, max: LONGEST, whitespace: true, message: texts.revealReason }]}
          >
            <Input.TextArea rows={2} maxLength={LONGEST} />
          </Form.Item>
          {problem ? <Alert type="error" title={problem.detail} role="alert" /> : null}
          <Button type="primary" htmlType="submit">
            {texts.revealShow}
          </Button>
        </Form>
      ) : (
        <>
          <p className="sj-quiet">{texts.revealed}</p>
          <Shown revealed={shown} />
          <Button onClick={onClose}>{texts.close}</Button>
        </>
      )}
    </Modal>
  );
}

function Shown({ revealed }: { readonly revealed: Shape<'Revealed'> }) {
  const { helper, ...own } = revealed;
  const helped =
    helper === null ? [] : [[texts.helper, `${helper.name}（${helper.relation}）${helper.phone}`] as const];
  const lines = [...Object.entries(own), ...helped].filter(([, value]) => value);
  return (
    <dl className="case__revealed">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{texts.revealParts[name] ?? name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
