const GAP = 6;
const MARGIN = 8;

/** Puts a popover under its button, or above where there is no room; on phones the style sheet docks it at the foot. */
export function place(panel: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const below = at.bottom + GAP;
  const fits = below + height <= innerHeight - MARGIN;
  const top = fits ? below : Math.max(MARGIN, Math.min(at.top - GAP - height, innerHeight - MARGIN - height));
  panel.style.setProperty('--top', `${top}px`);
  panel.style.setProperty('--left', `${Math.max(MARGIN, Math.min(at.left, innerWidth - MARGIN - width))}px`);
}

/**
 * Opens the explanation of the date nearest to where the keyboard is: within the row, card or page that has the focus.
 * For the key `W`.
 * @returns whether there was one
 */
export function openWhyNear(from: Element | null = document.activeElement): boolean {
  for (let around = from ?? document.body; ; around = around.parentElement ?? document.body) {
    const button = around.querySelector<HTMLElement>('[data-why]');
    if (button !== null) {
      button.click();
      return true;
    }
    if (around === document.body || around.parentElement === null) return false;
  }
}
