import '../shared/tokens/index.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readGuidance } from './guidance/index.js';
import { Portal } from './portal.js';
import { applyScale, noteChannel } from './shell/index.js';

const place = document.getElementById('app');
if (place === null) throw new Error('#app is missing');
applyScale();
noteChannel();
// Asked for before anything is drawn; whoever needs it waits for the same answer and shows its failure.
readGuidance().catch(() => null);
createRoot(place).render(
  <StrictMode>
    <Portal />
  </StrictMode>,
);

// The form is what a lost connection must not keep from people: it comes while nothing else does.
addEventListener('load', () => void import('./report/index.js').catch(() => null), { once: true });
