import { theme as antTheme, type ThemeConfig } from 'antd';
import { antComponents, antTokens } from '../../shared/tokens/index.js';

/** Ant Design in the look of the house. */
export const theme: ThemeConfig = {
  algorithm: antTheme.defaultAlgorithm,
  token: antTokens,
  components: antComponents,
};
