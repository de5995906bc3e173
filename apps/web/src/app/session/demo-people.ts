import { useEffect, useState } from 'react';

export interface DemoPerson {
  label: string;
  phoneNumber: string;
  as: 'SUBSCRIBER' | 'STAFF';
}

/** People to sign in as with one tap; none in production. */
export function useDemoPeople(as: 'SUBSCRIBER' | 'STAFF'): readonly DemoPerson[] {
  const [people, setPeople] = useState<readonly DemoPerson[]>([]);
  useEffect(() => {
    fetch('/settings.json')
      .then((response) => response.json() as Promise<{ people: DemoPerson[] }>)
      .then((settings) => setPeople(settings.people.filter((person) => person.as === as)))
      .catch(() => undefined);
  }, [as]);
  return people;
}
