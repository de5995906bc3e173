import {
  AddStaffMemberDocument,
  ChangeStaffRolesDocument,
  DeactivateStaffMemberDocument,
  type StaffRole,
} from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Confirm, Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { staffRole } from '../words.ts';
import type { Person } from './people-screen.tsx';

interface PersonDialogProps {
  person: Person | null;
  onClose: () => void;
  onDone: () => void;
}

/** Appoints somebody, gives them other roles, or lets them sign in no more. */
export function PersonDialog({ person, onClose, onDone }: PersonDialogProps) {
  const t = useSay();
  const add = useDeed(AddStaffMemberDocument);
  const change = useDeed(ChangeStaffRolesDocument);
  const leave = useDeed(DeactivateStaffMemberDocument);
  const [name, setName] = useState('');
  const [phoneNumber, setPhoneNumber] = useState('');
  const [roles, setRoles] = useState<readonly StaffRole[]>(person?.roles ?? []);
  const [leaving, setLeaving] = useState(false);
  const said = t({ vi: 'Đã lưu.', en: 'Saved.' });
  const save = async () => {
    const done = person
      ? await change.run({ input: { staffMemberId: person.id, roles: [...roles] } }, said)
      : await add.run({ input: { name, phoneNumber, roles: [...roles] } }, said);
    if (done) onDone();
  };
  if (leaving && person) {
    return (
      <Confirm
        title={t({ vi: 'Cho {name} ngừng làm việc', en: 'Let {name} leave' }, person as never)}
        consequences={[
          t({
            vi: 'Người này không đăng nhập được nữa và các phiên đang mở kết thúc ngay.',
            en: 'They can sign in no more, and their sessions end at once.',
          }),
          t({
            vi: 'Những gì đã làm vẫn còn trong nhật ký.',
            en: 'What they did stays on the trail.',
          }),
        ]}
        confirm={t({ vi: 'Cho ngừng', en: 'Let them leave' })}
        danger
        pending={leave.pending}
        problem={leave.errors[0]?.message}
        onClose={onClose}
        onConfirm={() =>
          void leave
            .run({ input: { staffMemberId: person.id } }, said)
            .then((done) => done && onDone())
        }
      />
    );
  }
  return (
    <Dialog
      title={person?.name ?? t({ vi: 'Thêm người', en: 'Appoint somebody' })}
      onClose={onClose}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {!person && (
          <>
            <TextField
              label={t({ vi: 'Họ tên', en: 'Name' })}
              value={name}
              onChange={setName}
              error={add.errorOf('name')}
            />
            <TextField
              type="tel"
              label={t({ vi: 'Số điện thoại đăng nhập', en: 'Number to sign in with' })}
              value={phoneNumber}
              onChange={setPhoneNumber}
              error={add.errorOf('phoneNumber')}
            />
          </>
        )}
        <fieldset className="c-scale">
          <legend>{t({ vi: 'Vai trò', en: 'Roles' })}</legend>
          {(Object.keys(staffRole) as StaffRole[]).map((role) => (
            <label key={role} className="c-level">
              <input
                type="checkbox"
                checked={roles.includes(role)}
                onChange={(event) =>
                  setRoles(
                    event.target.checked ? [...roles, role] : roles.filter((one) => one !== role),
                  )
                }
              />
              <span>{t(staffRole[role])}</span>
            </label>
          ))}
        </fieldset>
        <p className="c-muted">
          {t({
            vi: 'Đổi vai trò kết thúc phiên đang mở. Giám khảo, người đề xuất, người duyệt và người trao quà của một giải luôn phải là những người khác nhau.',
            en: 'Other roles end open sessions. Judge, proposer, approver and fulfiller of an award are always different people.',
          })}
        </p>
        {[...add.errors, ...change.errors].map((error) => (
          <p key={error.code} className="c-error">
            {error.message}
          </p>
        ))}
        <div className="c-actions">
          {person && (
            <button type="button" className="c-button" onClick={() => setLeaving(true)}>
              {t({ vi: 'Cho ngừng làm việc…', en: 'Let them leave…' })}
            </button>
          )}
          <button type="button" className="c-button" onClick={onClose}>
            {t({ vi: 'Quay lại', en: 'Go back' })}
          </button>
          <button
            type="submit"
            className="c-button c-primary"
            disabled={roles.length === 0 || add.pending || change.pending}
          >
            {t({ vi: 'Lưu', en: 'Save' })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
