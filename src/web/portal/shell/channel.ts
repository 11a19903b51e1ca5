import { keep, kept } from './storage.js';

/** 第二条: the site, or the official account, whose menu opens these pages with `?from=wechat`. */
export type Channel = 'website' | 'wechat';

const NAME = 'sj.channel';

/** Notes where the visitor came from, for as long as the tab is open. */
export function noteChannel(): void {
  if (new URLSearchParams(location.search).get('from') === 'wechat') keep('session', NAME, 'wechat');
}

export function channel(): Channel {
  return kept<Channel>('session', NAME) === 'wechat' ? 'wechat' : 'website';
}
