/** Whether a key is pressed by itself and not written into a field, so that it may be a shortcut of the page. */
export function isShortcut(event: KeyboardEvent): boolean {
  const from = event.target instanceof Element ? event.target : null;
  const isTyping = from?.closest('input, textarea, select, [contenteditable]') != null;
  return !isTyping && !event.altKey && !event.ctrlKey && !event.metaKey;
}
