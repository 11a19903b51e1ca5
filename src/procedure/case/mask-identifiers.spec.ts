import { maskIdentifiers, namesIn } from './mask-identifiers.js';

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
    ['我叫王某某是本村村民', '我叫〔姓名〕是本村村民'],
    ['堤脚已空。署名：王某某', '堤脚已空。署名：〔姓名〕'],
    ['联系人王某某 电话一三八零零一三八零零零', '联系人〔姓名〕 电话〔手机号〕'],
    ['幺叁捌零零幺叁捌零零零', '〔手机号〕'],
    ['１３８００１３８０００', '〔手机号〕'],
    ['1 3 8 0 0 1 3 8 0 0 0', '〔手机号〕'],
    ['打到6222021234567890123', '打到〔银行卡号〕'],
    ['卡号 1234 5678 9012 3456', '卡号 〔银行卡号〕'],
    ['(0730)6223344', '〔电话〕'],
    ['我家住沿江村3组12号,门前河道被占', '我家住沿江村〔门牌〕,门前河道被占'],
  ])('masks %s', (text, masked) => {
    expect(maskIdentifiers(text)).toBe(masked);
  });

  it('masks the name the reporter gave, wherever it stands', () => {
    expect(maskIdentifiers('举报人陈某甲住在河边', ['陈某甲'])).toBe('举报人〔姓名〕住在河边');
  });

  it('masks it however it is spaced, and a foreign one as a word only', () => {
    expect(maskIdentifiers('陈某 甲和陈 某甲', ['陈某甲'])).toBe('〔姓名〕和〔姓名〕');
    expect(maskIdentifiers('I am Lin Xi, linxing', ['Lin Xi'])).toBe('I am 〔姓名〕, linxing');
    expect(maskIdentifiers('a.b甲(乙', ['甲(乙'])).toBe('a.b〔姓名〕');
  });

  it.each([
    '2025年12月31日,K12+300处,被占河道3500平方米,12314',
    '采砂点在沿江村3组12号旁边',
    '我叫他们停工,他们不听',
    '一九九八年修的水库,二〇二五年漏水',
    '请联系人民政府,联系人信息见附件',
  ])('leaves what is no identifier alone: %s', (text) => {
    expect(maskIdentifiers(text)).toBe(text);
  });

  it('lets staff name the landline of an office, never a mobile number', () => {
    expect(maskIdentifiers('请拨0730-6223344或13800138000', [], 'staff')).toBe('请拨0730-6223344或〔手机号〕');
  });

  it('reads the names a letter says its writer has', () => {
    expect(namesIn('我叫王某某,他偷采。署名:王某某 联系人:陈某甲')).toEqual(['王某某', '陈某甲']);
  });
});
