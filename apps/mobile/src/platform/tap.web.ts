export function tapDone(): void {}
