import { useSay } from './parts/language.tsx';

/** For whoever came here without being signed in as staff. */
export function NotStaff() {
  const t = useSay();
  return (
    <main className="c-narrow c-empty">
      <h1>{t({ vi: 'Trang dành cho nhân viên', en: 'For staff' })}</h1>
      <p>
        {t({
          vi: 'Vui lòng đăng nhập bằng số điện thoại nhân viên để vào bảng điều hành.',
          en: 'Sign in with your staff number to enter the console.',
        })}
      </p>
      <a className="c-button c-primary" href="/sign-in?as=staff&next=/console">
        {t({ vi: 'Đăng nhập', en: 'Sign in' })}
      </a>
    </main>
  );
}
