import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api, type Problem, problemOf, unwrap } from '../../api/index.js';
import { BrandMark } from '../../shared/icons/index.js';
import { usePageTitle } from '../page-title/index.js';
import type { Person } from './session.js';
import './sign-in.css';
import { texts } from './texts.zh.js';

interface Credentials {
  readonly login: string;
  readonly password: string;
}

export interface SignInPageProps {
  readonly entered: (session: { readonly mustChangePassword: boolean }) => Promise<void>;
  /** Whose session ended: asked over the page he left, which stays as it is for him alone. */
  readonly over?: Person;
}

export function SignInPage({ entered, over }: SignInPageProps) {
  usePageTitle(texts.title);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const enter = async (credentials: Credentials) => {
    setSending(true);
    setProblem(null);
    try {
      const session = await unwrap(api.POST('/api/session', { body: credentials }));
      // Somebody else starts afresh: nothing typed or shown for the one before him may be left.
      if (over !== undefined && over.id !== session.person.id) return location.reload();
      await entered(session);
    } catch (fault) {
      setProblem(problemOf(fault));
    } finally {
      setSending(false);
    }
  };
  return (
    <main className={over ? 'sign-in sign-in--over' : 'sign-in'}>
      <section className="sign-in__sheet" aria-labelledby="sign-in-title">
        <header className="sign-in__brand">
          <BrandMark size={28} />
          <strong>{texts.product}</strong>
          <span>{texts.subtitle}</span>
        </header>
        <h1 id="sign-in-title">{texts.title}</h1>
        {over ? <Alert type="info" title={texts.ended} /> : null}
        <Form<Credentials> layout="vertical" requiredMark={false} onFinish={enter} disabled={sending}>
          <Form.Item name="login" label={texts.login} rules={[{ required: true, message: texts.required }]}>
            <Input autoComplete="username" autoFocus size="large" />
          </Form.Item>
          <Form.Item name="password" label={texts.password} rules={[{ required: true, message: texts.required }]}>
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          {problem ? <Alert type="error" title={problem.detail} role="alert" className="sign-in__problem" /> : null}
          <Button type="primary" htmlType="submit" size="large" block loading={sending}>
            {texts.enter}
          </Button>
        </Form>
        <p className="sign-in__note">{texts.lines}</p>
      </section>
    </main>
  );
}
