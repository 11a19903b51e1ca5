export const texts = {
  region: '任务',
  claim: '领取',
  release: '退回任务池',
  holder: (name: string) => `由 ${name} 领取`,
  submit: '提交',
  done: '已提交',
  noForm: '这个任务不用填写，提交即可。',
  nothing: '这一件现在没有要您办的任务',
  fix: '有内容要改，请看标出的各项',
} as const;
