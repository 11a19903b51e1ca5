/** Refusals at the operator's desk and of the demo. */
export const messages: Record<string, string> = {
  'demo.clock-backwards': '演示时钟只能往后调',
  'register.unknown': '没有这个登记簿',
};
