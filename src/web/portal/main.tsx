import '../shared/tokens/index.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './portal.js';

const place = document.getElementById('app');
if (place === null) throw new Error('#app is missing');
document.documentElement.dataset.scale = 'portal';
createRoot(place).render(
  <StrictMode>
    <Portal />
  </StrictMode>,
);
