/** One line on a terminal that says what is being done and for how long; nothing where nobody looks. */
export interface Progress {
  readonly step: (text: string) => void;
  readonly end: () => void;
}

const clearLine = '\r\u001B[2K';

/** @param stream where a person may be looking; a pipe or a file gets nothing */
export function startProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { step: () => {}, end: () => {} };
  let text = '';
  let since = performance.now();
  const show = (): void => {
    const seconds = Math.floor((performance.now() - since) / 1000);
    stream.write(`${clearLine}${text}…${seconds > 0 ? ` ${seconds} giây` : ''}`);
  };
  const timer = setInterval(show, 1000).unref();
  return {
    step: (next) => {
      text = next;
      since = performance.now();
      show();
    },
    end: () => {
      clearInterval(timer);
      stream.write(clearLine);
    },
  };
}
