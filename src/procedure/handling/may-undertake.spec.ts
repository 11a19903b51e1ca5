import { readFileSync } from 'node:fs';
import { createDirectory, readUnits } from '../../platform/directory/index.js';
import { mayUndertake } from './may-undertake.js';

const directory = createDirectory(readUnits(JSON.parse(readFileSync('rules/directory/units.json', 'utf8'))));

describe('办法 第十一条 who may undertake (policy decision 13)', () => {
  it.each([
    ['water-430600', 'water-430626', ''],
    ['water-430000', 'water-430600', ''],
    ['yangtze', 'water-430000', ''],
    ['rivers', 'water-430000', ''],
    ['water-430626', 'water-430626', 'undertaker.is-reported'],
    ['water-430621', 'water-430626', 'undertaker.not-above'],
    ['water-420000', 'water-430000', 'undertaker.not-above'],
    ['water-430626', 'water-430600', 'undertaker.not-above'],
    ['centre', 'water-430626', 'undertaker.unit-unknown'],
    ['nobody', 'water-430626', 'undertaker.unit-unknown'],
  ])('%s looking into %s', (undertaker, reported, code) => {
    expect(mayUndertake(directory, undertaker, [reported])?.refusal.code ?? '').toBe(code);
  });

  it('must stand above every unit reported on', () => {
    const reported = ['water-430626', 'water-430000'];
    expect(mayUndertake(directory, 'water-430600', reported)?.refusal.code).toBe('undertaker.not-above');
  });

  it('is anybody who undertakes when no unit is reported on', () => {
    expect(mayUndertake(directory, 'water-430626', [])).toBeNull();
  });
});
