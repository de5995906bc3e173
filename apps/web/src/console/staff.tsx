import { useQuery } from '@apollo/client/react';
import { ColleaguesDocument, type ColleaguesQuery } from '@chia-se/client';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useSay } from './parts/language.tsx';

export interface Me {
  id: string;
  name: string;
  scopes: readonly string[];
}

type Colleague = ColleaguesQuery['staffMembers']['edges'][number]['node'];

interface Staff {
  me: Me;
  colleagues: readonly Colleague[];
  may: (...scopes: string[]) => boolean;
}

const StaffContext = createContext<Staff | null>(null);

/** Who is at work: oneself, and the names of the others. */
export function StaffProvider({ me, children }: { me: Me; children: ReactNode }) {
  const { data } = useQuery(ColleaguesDocument);
  const staff = useMemo(
    () => ({
      me,
      colleagues: data?.staffMembers.edges.map(({ node }) => node) ?? [],
      may: (...scopes: string[]) => scopes.some((scope) => me.scopes.includes(scope)),
    }),
    [me, data],
  );
  return <StaffContext value={staff}>{children}</StaffContext>;
}

export function useStaff(): Staff {
  const staff = useContext(StaffContext);
  if (!staff) throw new Error('A console screen stands outside of the console.');
  return staff;
}

/** The name of a colleague by id: “you” for oneself, the id’s end for who is unknown. */
export function useNameOf(): (id: string | null | undefined) => string {
  const { me, colleagues } = useStaff();
  const t = useSay();
  return (id) => {
    if (!id) return t({ vi: 'hệ thống', en: 'the system' });
    if (id === me.id) return t({ vi: 'bạn', en: 'you' });
    return colleagues.find((one) => one.id === id)?.name ?? `…${id.slice(-6)}`;
  };
}
