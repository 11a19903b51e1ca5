import { Alert, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { api, commandKey, type Problem, problemOf, type Shape, unwrap } from '../../api/index.js';
import { deliveryTexts } from './texts.zh.js';

const LONGEST_NOTE = 500;

export interface ToldDialogProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

/** 已另行告知: how, and what is worth noting. One key per dialog: a second press after a broken line repeats nothing. */
export function ToldDialog({ id, onClose, onDone }: ToldDialogProps) {
  const [key] = useState(commandKey);
  const [problem, setProblem] = useState<Problem | null>(null);
  const record = async (body: Shape<'Telling'>) => {
    try {
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      await unwrap(api.POST('/api/deliveries/{id}/told', { params, body }));
      await onDone();
    } catch (fault) {
      setProblem(problemOf(fault));
    }
  };
  return (
    <Modal open title={deliveryTexts.toldTitle} onCancel={onClose} footer={null} destroyOnHidden>
      <p className="sj-quiet">{deliveryTexts.toldWhy}</p>
      <Form<Shape<'Telling'>>
        layout="vertical"
        requiredMark={false}
        onFinish={record}
        initialValues={{ how: deliveryTexts.ways[0], note: '' }}
      >
        <Form.Item name="how" label={deliveryTexts.how}>
          <Select options={deliveryTexts.ways.map((way) => ({ value: way, label: way }))} />
        </Form.Item>
        <Form.Item name="note" label={deliveryTexts.note}>
          <Input.TextArea rows={2} maxLength={LONGEST_NOTE} />
        </Form.Item>
        {problem ? <Alert type="error" title={problem.detail} role="alert" /> : null}
        <Button type="primary" htmlType="submit">
          {deliveryTexts.confirmTold}
        </Button>
      </Form>
    </Modal>
  );
}
