import 'dayjs/locale/zh-cn';
import dayjs from 'dayjs';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

dayjs.locale('zh-cn');
const place = document.getElementById('app');
if (place === null) throw new Error('#app is missing');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
