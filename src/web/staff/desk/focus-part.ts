const FOCUSABLE = 'input:not([type=radio]):not([type=checkbox]), select, textarea, button, a[href], [tabindex]';

/** Moves the cursor into a part of the page (Alt 1 to 7), or to its field of that name. */
export function focusPart(part: string): void {
  const region = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
  const field = region?.matches(FOCUSABLE) ? region : region?.querySelector<HTMLElement>(FOCUSABLE);
  (field ?? region)?.focus();
  region?.scrollIntoView({ block: 'nearest' });
}
