import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api, type Problem, problemOf, unwrap } from '../../api/index.js';
import { usePageTitle } from '../page-title/index.js';
import './sign-in.css';
import { texts } from './texts.zh.js';

interface Change {
  readonly current: string;
  readonly next: string;
}

/** A one-time password opens nothing but this page. All sessions end with the change. */
export function PasswordPage({ done }: { readonly done: () => void }) {
  usePageTitle(texts.newPassword);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async ({ current, next }: Change) => {
    try {
      await unwrap(api.POST('/api/session/password', { body: { current, next } }));
      done();
      location.reload();
    } catch (fault) {
      setProblem(problemOf(fault));
    }
  };
  const required = { required: true, message: texts.required };
  return (
    <main className="sign-in">
      <section className="sign-in__sheet">
        <h1>{texts.newPassword}</h1>
        <p className="sign-in__note">{texts.whyNewPassword}</p>
        <Form<Change> layout="vertical" requiredMark={false} onFinish={save}>
          <Form.Item name="current" label={texts.current} rules={[required]}>
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          <Form.Item
            name="next"
            label={texts.next}
            extra={texts.nextHint}
            rules={[required, { min: 12, message: texts.nextHint }]}
          >
            <Input.Password autoComplete="new-password" size="large" />
          </Form.Item>
          <Form.Item
            name="again"
            label={texts.again}
            dependencies={['next']}
            rules={[
              required,
              ({ getFieldValue }) => ({
                validator: (_, again) =>
                  again === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(texts.differs)),
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" size="large" />
          </Form.Item>
          {problem ? <Alert type="error" title={problem.detail} role="alert" className="sign-in__problem" /> : null}
          <Button type="primary" htmlType="submit" size="large" block>
            {texts.save}
          </Button>
        </Form>
      </section>
    </main>
  );
}
