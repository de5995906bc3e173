import { bound } from './judging-steps.ts';
import { type StaffAtWork } from './staff-at-work.ts';
import { waitFor } from './wait-for.ts';

/** A dry run, which writes nothing, and then the proposal. */
export async function propose(manager: StaffAtWork, winners: number): Promise<void> {
  const { page, say } = bound(manager);
  await manager.open('Trao giải', 'Awards');
  const dryRun = page.getByRole('button', {
    name: say('Chạy thử (không ghi gì)', 'Try (writes nothing)'),
  });
  // The ranking reaches the awards by an event.
  await waitFor('the ranking has reached the awards', async () => {
    if (!(await dryRun.isVisible())) {
      await page.reload();
      await page.getByRole('heading', { name: say('Đề xuất', 'Proposals'), exact: true }).waitFor();
    }
    return dryRun.isVisible();
  });
  await dryRun.click();
  await page.getByText(say(`Sẽ nhận giải (${winners})`, `Would win (${winners})`)).waitFor();
  await manager.press(say('Đề xuất…', 'Propose…'));
  await manager.confirm(say('Đề xuất', 'Propose'));
  await manager.told('Đã đề xuất.', 'Proposed.');
}

export async function approve(approver: StaffAtWork): Promise<void> {
  await approver.open('Trao giải', 'Awards');
  await approver.press(approver.say('Phê duyệt…', 'Approve…'));
  await approver.confirm(approver.say('Phê duyệt', 'Approve'));
  await approver.told('Đã phê duyệt.', 'Approved.');
}

export async function publish(publisher: StaffAtWork): Promise<void> {
  await publisher.open('Trao giải', 'Awards');
  await publisher.press(publisher.say('Công bố…', 'Publish…'));
  await publisher.confirm(publisher.say('Công bố', 'Publish'));
  await publisher.told('Đã công bố.', 'Published.');
}

/** The gift goes on its way, and is signed for with the code that its winner reads from their phone. */
export async function handOver(
  fulfiller: StaffAtWork,
  title: string,
  codeOfWinner: () => Promise<string>,
): Promise<void> {
  const { page, say } = bound(fulfiller);
  await fulfiller.open('Trao giải', 'Awards');
  const row = page.getByRole('row').filter({ hasText: title });
  await row.getByRole('button', { name: say('Trao quà', 'Hand over') }).click();
  await fulfiller.press(say('Bắt đầu giao', 'Send on its way'));
  await fulfiller.press(say('Gửi mã ký nhận', 'Send the winner a code'));
  await fulfiller.dialog
    .getByLabel(say('Mã khách hàng đọc', 'Code that the winner tells'))
    .fill(await codeOfWinner());
  await fulfiller.dialog
    .getByLabel(say('Trao thế nào, cho ai', 'How and to whom'))
    .fill('Trao tận tay tại cửa hàng quận 3.');
  await fulfiller.confirm(say('Ghi nhận đã trao', 'Record the hand-over'));
  await fulfiller.told('Đã ghi nhận trao quà.', 'The hand-over is recorded.');
}
