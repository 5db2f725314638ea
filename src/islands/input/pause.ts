/** Does one thing at a time, and only once nothing new was asked for a while: what follows typing. */
export class Pause {
  private readonly milliseconds: number;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }

  /** Does this after the pause, in place of what was asked before. */
  after(action: () => void): void {
    this.cancel();
    this.timer = setTimeout(action, this.milliseconds);
  }

  /** Forgets what was asked. */
  cancel(): void {
    clearTimeout(this.timer);
  }
}
