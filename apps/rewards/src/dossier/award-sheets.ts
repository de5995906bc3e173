import type { Cell, Sheet } from '@chia-se/documents';
import { formatDateTime, formatPhoneNumber, type PhoneNumber } from '@chia-se/locale';
import { AwardStatus } from '../award/award.type.ts';
import type { PrizeLevel } from '../prize/prize.type.ts';
import type { DossierAward } from './dossier-award.repository.ts';
import type { DossierFacts } from './dossier-facts.repository.ts';

type Awards = AsyncIterable<DossierAward>;

export const statusNames: Record<AwardStatus, string> = {
  PROPOSED: 'Đã đề xuất',
  APPROVED: 'Đã phê duyệt',
  REJECTED: 'Không phê duyệt',
  ANNOUNCED: 'Đã công bố, chờ nhận',
  CLAIMED: 'Đã xác nhận nhận giải',
  FULFILLING: 'Đang trao',
  FULFILLED: 'Đã trao',
  DECLINED: 'Từ chối nhận',
  EXPIRED: 'Quá hạn nhận',
  DISQUALIFIED: 'Bị hủy kết quả',
};
const levelNames: Record<PrizeLevel, string> = {
  DIAMOND: 'Kim cương',
  GOLD: 'Vàng',
  SILVER: 'Bạc',
  FIRST: 'Nhất',
  SECOND: 'Nhì',
  THIRD: 'Ba',
  ENCOURAGEMENT: 'Khuyến khích',
};

/** What can be won, a line for each gift. */
export function prizeSheet({ plans, prizes, gifts }: DossierFacts): Sheet {
  const versionOf = new Map(plans.map(({ id, version }) => [id, version]));
  return {
    header: ['Phiên bản', 'Hạng', 'Giải', 'Giá trị (đồng)', 'Số lượng', 'Đã trao giải', 'Quà'],
    rows: prizes.flatMap((prize) => {
      const names = gifts.filter(({ prizeId }) => prizeId === prize.id).map((gift) => gift.nameVi);
      return (names.length > 0 ? names : [null]).map((gift): Cell[] => [
        versionOf.get(prize.planId) ?? null,
        levelNames[prize.level],
        prize.nameVi,
        prize.value,
        prize.quantity,
        prize.awarded,
        gift,
      ]);
    }),
  };
}

/** What winners were told, and when. */
export function noticeSheet(awards: Awards): Sheet {
  return {
    header: ['Mã giải', 'Nội dung thông báo', 'Giải', 'Thời điểm', 'Hạn nhận giải'],
    rows: lines(awards, (award) => {
      const notice = (words: string, at: Date | null): Cell[] => [
        award.id,
        words,
        award.prizeName,
        instant(at),
        instant(award.claimBy),
      ];
      const told = [notice('Thông báo trúng giải', award.announcedAt)];
      if (award.status === AwardStatus.DISQUALIFIED) {
        told.push(notice('Thông báo hủy kết quả', award.endedAt));
      }
      if (award.fulfilledAt) told.push(notice('Thông báo đã trao giải', award.fulfilledAt));
      return told;
    }),
  };
}

/** Who won. What was erased of a winner stays empty. */
export function winnerSheet(awards: Awards): Sheet {
  return {
    header: [
      'Mã giải',
      'Thứ hạng',
      'Giải',
      'Giá trị (đồng)',
      'Trạng thái',
      'Người nhận',
      'Số định danh',
      'Số điện thoại',
      'Địa chỉ',
      'Thuế phải khấu trừ (đồng)',
      'Số chứng từ thuế',
      'Ngày khấu trừ',
    ],
    rows: lines(awards, (award) => [
      [
        award.id,
        award.rank,
        award.prizeName,
        award.value,
        statusNames[award.status],
        award.delivery?.recipientName ?? null,
        award.delivery?.identityNumber ?? null,
        award.delivery
          ? formatPhoneNumber(award.delivery.phoneNumber as PhoneNumber)
          : award.maskedPhoneNumber,
        award.delivery?.address ?? null,
        award.taxWithheld,
        award.taxSerial,
        instant(award.taxRecordedAt),
      ],
    ]),
  };
}

/** How each gift reached its winner, and by whose hands the award went. */
export function handOverSheet(awards: Awards): Sheet {
  return {
    header: [
      'Mã giải',
      'Giải',
      'Quà',
      'Người đề xuất',
      'Người phê duyệt',
      'Người công bố',
      'Người trao',
      'Xác nhận nhận giải',
      'Trao lúc',
      'Căn cứ',
      'Ghi chú',
    ],
    rows: lines(awards, (award) =>
      award.fulfilledAt
        ? [
            [
              award.id,
              award.prizeName,
              award.giftName,
              award.proposedBy ?? 'theo thể lệ',
              award.approvedBy,
              award.publishedBy,
              award.fulfilledBy,
              instant(award.claimedAt),
              instant(award.fulfilledAt),
              proofOf(award),
              award.handOverNote,
            ],
          ]
        : [],
    ),
  };
}

function proofOf(award: DossierAward): string {
  if (award.provider)
    return `Nhà cung cấp ${award.provider} xác nhận ${award.providerReference ?? ''}`.trim();
  if (award.codeUsedAt) return `Mã ký nhận, ${formatDateTime(award.codeUsedAt)}`;
  if (award.withoutCodeBy) return `Không dùng mã, ${award.withoutCodeBy} cho phép`;
  return 'Không ghi';
}

async function* lines(
  awards: Awards,
  rowsOf: (award: DossierAward) => Cell[][],
): AsyncGenerator<Cell[]> {
  for await (const award of awards) yield* rowsOf(award);
}

function instant(at: Date | null): string | null {
  return at && formatDateTime(at);
}
