import { Chip } from '../parts/chip.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { feedbackStatus, feedbackTone } from '../words.ts';
import type { Member } from './cluster-screen.tsx';

interface ClusterMemberProps {
  member: Member;
  isTarget: boolean;
  chosen: boolean;
  onToggle: (id: string) => void;
}

/** One opinion of a cluster, whole: it must be read before it is merged. */
export function ClusterMember({ member, isTarget, chosen, onToggle }: ClusterMemberProps) {
  const t = useSay();
  const { dateTime, number } = useFormat();
  return (
    <li className={isTarget ? 'c-item c-item-open' : 'c-item'}>
      {!isTarget && (
        <label className="c-item-check">
          <span className="c-hidden">
            {t({ vi: 'Chọn {code}', en: 'Choose {code}' }, { code: member.referenceCode })}
          </span>
          <input type="checkbox" checked={chosen} onChange={() => onToggle(member.id)} />
        </label>
      )}
      <div className="c-item-body c-item-still">
        <span className="c-item-title">{member.title}</span>
        <span className="c-body">{member.body}</span>
        <span className="c-item-facts">
          <Chip tone={feedbackTone[member.status]}>{t(feedbackStatus[member.status])}</Chip>
          {isTarget && <strong>{t({ vi: 'Góp ý được ghi công', en: 'Keeps the credit' })}</strong>}
          {member.mergedInto && (
            <span>
              {t(
                { vi: 'vào {code}', en: 'into {code}' },
                { code: member.mergedInto.referenceCode },
              )}
            </span>
          )}
          <span className="c-code">{member.referenceCode}</span>
          <span>{dateTime(member.submittedAt)}</span>
          <span>
            {t(
              { vi: '{count} người ủng hộ', en: '{count} supports' },
              { count: number(member.supportCount) },
            )}
          </span>
        </span>
      </div>
    </li>
  );
}
