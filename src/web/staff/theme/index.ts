import { theme as antTheme, type ThemeConfig } from 'antd';
import { antComponents, antTokens } from '../../shared/tokens/index.js';

/** Ant Design in the look of the house. */
export const theme: ThemeConfig = {
  algorithm: antTheme.defaultAlgorithm,
  // Its own rules are stronger than the page's: it is told here that nothing shall move.
  token: { ...antTokens, motion: !matchMedia('(prefers-reduced-motion: reduce)').matches },
  components: antComponents,
};
