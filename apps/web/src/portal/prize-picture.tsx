import css from './portal.module.css';

/** Of our own drawing; which one is told by the name of the prize. */
const pictures: readonly { matches: RegExp; paths: readonly string[] }[] = [
  {
    matches: /ipad|tablet|máy tính bảng/i,
    paths: ['M20 14h40v52H20z', 'M26 20h28v36H26z', 'M37 61h6'],
  },
  {
    matches: /galaxy|điện thoại|phone/i,
    paths: [
      'M28 10h24a4 4 0 0 1 4 4v52a4 4 0 0 1-4 4H28a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4z',
      'M29 18h22v40H29z',
      'M38 64h4',
    ],
  },
  {
    matches: /loa|speaker/i,
    paths: [
      'M16 26h48a10 10 0 0 1 0 28H16a10 10 0 0 1 0-28z',
      'M30 40m-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0',
      'M52 40m-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0',
    ],
  },
  {
    matches: /sạc|power/i,
    paths: [
      'M26 14h28a5 5 0 0 1 5 5v42a5 5 0 0 1-5 5H26a5 5 0 0 1-5-5V19a5 5 0 0 1 5-5z',
      'M42 24l-10 18h8l-2 14 10-18h-8z',
    ],
  },
  {
    matches: /instax|máy ảnh|camera/i,
    paths: [
      'M14 26h12l5-7h18l5 7h12v36H14z',
      'M40 44m-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0',
      'M40 44m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
    ],
  },
];
const gift = [
  'M16 32h48v34H16z',
  'M12 22h56v10H12z',
  'M40 22v44',
  'M40 22c-14-2-16-14-8-14 6 0 8 8 8 14 0-6 2-14 8-14 8 0 6 12-8 14z',
];

export function PrizePicture({ name }: { name: string }) {
  const paths = pictures.find(({ matches }) => matches.test(name))?.paths ?? gift;
  return (
    <svg viewBox="0 0 80 80" className={css['picture']} aria-hidden="true">
      <circle cx="40" cy="40" r="38" className={css['pictureGround']} />
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
