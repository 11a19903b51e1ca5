import type { ReportChapter } from '../case/index.js';
import { emergencyStands } from './domain.js';

/** 重特大突发事件 (办法 第八条). */
export function emergencyChapter(): ReportChapter {
  return {
    name: 'emergency',
    facts: (file) => ({ emergency: emergencyStands(file.domain.emergency) }),
    facets: (file) => ({ emergency: emergencyStands(file.domain.emergency) }),
  };
}
