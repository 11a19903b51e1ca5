import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './tokens/index.js';
import { Gallery } from './gallery/gallery.js';

/** `parts.html?scale=portal` or `elder` shows the same parts at the portal's sizes. */
const scale = new URLSearchParams(location.search).get('scale');
if (scale !== null) document.documentElement.dataset.scale = scale;

const root = document.getElementById('app');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Gallery portal={scale !== null} />
    </StrictMode>,
  );
}
