import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { api, onSignedOut, ProblemError, problemOf, type Shape, unwrap } from '../../api/index.js';
import { PageSkeleton, RegionError } from '../../shared/states/index.js';
import { PasswordPage } from './password-page.js';
import { SignInPage } from './sign-in-page.js';

export type Person = Shape<'Self'>;

const SessionContext = createContext<Person | null>(null);

/** The person signed in. Only below `<SessionGate>`. */
export function usePerson(): Person {
  const person = useContext(SessionContext);
  if (person === null) throw new Error('usePerson outside of SessionGate');
  return person;
}

/** True when the person holds one of these roles. */
export function useHolds(...roles: readonly string[]): boolean {
  const held = usePerson().roles;
  return roles.some((role) => held.includes(role));
}

/** Shows what is inside to whoever is signed in. A session that ends leaves the page where it is, and asks over it. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [ended, setEnded] = useState(false);
  const [newPassword, setNewPassword] = useState(false);
  const session = useQuery({ queryKey: ['session'], queryFn: whoAmI, staleTime: Number.POSITIVE_INFINITY });
  useEffect(() => onSignedOut(() => setEnded(true)), []);

  const entered = async ({ mustChangePassword }: { mustChangePassword: boolean }) => {
    setNewPassword(mustChangePassword);
    setEnded(false);
    // A call under way is known best by its own page: it is asked for once (desk-data).
    await client.invalidateQueries({ predicate: ({ queryKey: [place, what] }) => place !== 'desk' || what !== 'open' });
  };
  if (session.isPending) return <PageSkeleton />;
  if (session.isError) return <RegionError problem={problemOf(session.error)} retry={() => void session.refetch()} />;
  if (session.data === null) return <SignInPage entered={entered} />;
  if (newPassword) return <PasswordPage done={() => setNewPassword(false)} />;
  return (
    <SessionContext value={session.data}>
      <div inert={ended}>{children}</div>
      {ended ? <SignInPage entered={entered} over={session.data} /> : null}
    </SessionContext>
  );
}

async function whoAmI(): Promise<Person | null> {
  try {
    return await unwrap(api.GET('/api/session'));
  } catch (fault) {
    if (fault instanceof ProblemError && fault.problem.status === 401) return null;
    throw fault;
  }
}
