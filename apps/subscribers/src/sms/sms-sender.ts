/** The way to a telephone. One implementation for each kind of operator's connection. */
export interface SmsSender {
  /**
   * Resolves once the text is out of our hands, with the ids under which receipts will come: none
   * where they were not asked for, or where there is nobody to send any.
   *
   * @param to E.164
   * @param text plain ASCII; more than one part is sent as one text in several
   * @throws Undeliverable where another try would fare no better
   */
  send(to: string, text: string, options?: { wantsReceipt: boolean }): Promise<string[]>;
}
