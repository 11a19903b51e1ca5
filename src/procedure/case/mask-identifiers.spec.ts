import { maskIdentifiers } from './mask-identifiers.js';

describe('maskIdentifiers (办法 第十五条)', () => {
  it.each([
    ['请回电13800138000谢谢', '请回电〔手机号〕谢谢'],
    ['电话138 0013 8000', '电话〔手机号〕'],
    ['手机13800138000', '手机〔手机号〕'],
    ['身份证430626199001011234', '身份证〔身份证号〕'],
    ['身份证43062619900101123X。', '身份证〔身份证号〕。'],
    ['座机0730-6223344', '座机〔电话〕'],
    ['邮箱 someone@example.com', '邮箱 〔邮箱〕'],
    ['微信号:river_2026', '微信号:〔账号〕'],
    ['我叫王某某,住在村口', '我叫〔姓名〕,住在村口'],
  ])('masks %s', (text, masked) => {
    expect(maskIdentifiers(text)).toBe(masked);
  });

  it('masks the name the reporter gave, wherever it stands', () => {
    expect(maskIdentifiers('举报人陈某甲住在河边', ['陈某甲'])).toBe('举报人〔姓名〕住在河边');
  });

  it('leaves what is no identifier alone', () => {
    const text = '2025年12月31日,K12+300处,被占河道3500平方米,12314';
    expect(maskIdentifiers(text)).toBe(text);
  });
});
