import type { Form, FormComponent } from '../../platform/forms/index.js';
import type { Json, JsonObject } from '../../platform/kernel/index.js';
import { maskIdentifiers, namesIn, spelling } from './mask-identifiers.js';
import type { ReportFile } from './report.js';

const CONTACTS = ['phone', 'idNumber', 'email'] as const;

/**
 * A later text of the case as masked roles may read it (第十五条): whatever the reporter gave as his own or signed his
 * letter with is replaced, and every identifier the patterns find.
 * @param by who wrote it: staff may name the landline of an office
 */
export function maskFor(file: ReportFile, text: string, by: 'reporter' | 'staff' = 'reporter'): string {
  if (text === '') return text;
  const masked = maskIdentifiers(text, namesOf(file), by);
  return contactsOf(file).reduce((soFar, contact) => soFar.replace(spelling(contact), '〔联系方式〕'), masked);
}

/** What people wrote into a form, masked; what they picked from options stays as picked. */
export function maskWritten(file: ReportFile, { components }: Pick<Form, 'components'>, data: JsonObject): JsonObject {
  return components.reduce<JsonObject>((soFar, component) => maskComponent(file, component, soFar), data);
}

function maskComponent(file: ReportFile, component: FormComponent, data: JsonObject): JsonObject {
  const { type, key, path, components = [] } = component;
  if (type === 'textfield' || type === 'textarea') return changed(data, key, (value) => masked(file, value));
  if (type === 'dynamiclist')
    return changed(data, path, (rows) =>
      Array.isArray(rows) ? rows.map((row) => (isObject(row) ? maskWritten(file, { components }, row) : row)) : rows,
    );
  if (type !== 'group') return data;
  if (!path) return maskWritten(file, { components }, data);
  return changed(data, path, (inner) => (isObject(inner) ? maskWritten(file, { components }, inner) : inner));
}

function changed(data: JsonObject, name: string | undefined, change: (value: Json) => Json): JsonObject {
  if (name === undefined || !Object.hasOwn(data, name)) return data;
  return { ...data, [name]: change(data[name] ?? null) };
}

function masked(file: ReportFile, value: Json): Json {
  return typeof value === 'string' ? maskFor(file, value, 'staff') : value;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name the reporter gave, and those his letter says he has: the whole one, where this is a part of it. */
export function namesOf(file: ReportFile): string[] {
  const { reporter, original } = file.domain.intake;
  const given = reporter.name === null ? [] : [file.unseal('reporter.name', reporter.name)];
  const signed = reporter.signedAs === undefined ? [] : file.unseal('reporter.signedAs', reporter.signedAs).split('\n');
  const helper = reporter.helper ? [file.unseal('reporter.helper.name', reporter.helper.name)] : [];
  return [...given, ...helper, ...signed, ...namesIn(file.unseal('intake.original', original))];
}

function contactsOf(file: ReportFile): string[] {
  const { reporter } = file.domain.intake;
  const helper = reporter.helper?.phone ? [file.unseal('reporter.helper.phone', reporter.helper.phone)] : [];
  const own = CONTACTS.flatMap((field) => {
    const sealed = reporter[field];
    return sealed === null ? [] : [file.unseal(`reporter.${field}`, sealed)];
  });
  return [...own, ...helper];
}
