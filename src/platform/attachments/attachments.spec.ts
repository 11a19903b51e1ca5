import { isRecording, kindOf, safeName } from './index.js';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

describe('the kind of a file', () => {
  it('is known by its content, not its name', () => {
    expect(kindOf(PNG)).toEqual({ type: 'image/png', extension: 'png' });
  });

  it.each([
    ['a web page', '<html><script>alert(1)</script>'],
    ['a picture that is a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'],
    ['a program', 'MZ\u0090\u0000'],
    ['nothing', ''],
  ])('refuses %s', (_, content) => {
    expect(kindOf(Buffer.from(content, 'latin1'))).toBeNull();
  });

  it('knows that a voice identifies', () => {
    expect([isRecording('audio/amr'), isRecording('video/mp4'), isRecording('image/png')]).toEqual([true, true, false]);
  });
});

describe('a file name', () => {
  it.each([
    ['../../etc/passwd', 'passwd.png'],
    ['..\\..\\windows\\system32\\a.exe', 'a.png'],
    ['现场照片 1.jpeg', '现场照片 1.png'],
    ['a\u202Egnp.exe', 'agnp.png'],
    ['<img src=x onerror=alert(1)>.png', 'img srcx onerroralert(1).png'],
    ['\u0000\u0001', '附件.png'],
    ['.htaccess', '附件.png'],
    ['', '附件.png'],
    ['名'.repeat(500), `${'名'.repeat(60)}.png`],
  ])('%j becomes harmless', (given, safe) => {
    expect(safeName(given, 'png')).toBe(safe);
  });
});
