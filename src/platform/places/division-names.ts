/** Names of peoples inside the names of autonomous areas, which everyday speech leaves out. */
const PEOPLES =
  '壮族|回族|维吾尔|苗族|侗族|土家族|瑶族|彝族|白族|傣族|景颇族|藏族|羌族|哈尼族|朝鲜族|蒙古族|蒙古|哈萨克族|哈萨克|柯尔克孜|黎族|畲族|满族|仡佬族|布依族|水族|毛南族|仫佬族|拉祜族|佤族|布朗族|傈僳族|普米族|怒族|独龙族|纳西族|土族|撒拉族|保安族|东乡族|裕固族|达斡尔族|鄂温克族|锡伯|塔吉克|各族';
const AUTONOMOUS = new RegExp(`(?:${PEOPLES})*自治([区州县旗])$`);
const PLAIN = /(?:特别行政区|地区|林区|特区|省|市|县|区|盟|旗)$/;

/** Shorter names people use: 湖南 for 湖南省, 恩施州 and 恩施 for 恩施土家族苗族自治州; none of a single character. */
export function shortNames(name: string): readonly string[] {
  const autonomous = AUTONOMOUS.exec(name);
  const stem = autonomous ? name.slice(0, autonomous.index) : name.replace(PLAIN, '');
  const withLetter = autonomous?.[1] && autonomous[1] !== '区' ? [`${stem}${autonomous[1]}`] : [];
  const spoken = stem === '内蒙古' ? ['内蒙'] : [];
  return [stem, ...withLetter, ...spoken].filter((short) => short.length >= 2 && short !== name && stem.length > 0);
}
