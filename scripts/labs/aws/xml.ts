import type {Json} from './answer';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** An answer as XML: a list becomes elements named `item` (EC2) or `member` (IAM). */
export function toXml(value: Json | undefined, listItem: 'item' | 'member'): string {
  if (value === undefined || value === null) {
    return '';
  }
  if (isList(value)) {
    return value.map((each) => `<${listItem}>${toXml(each, listItem)}</${listItem}>`).join('');
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, each]) => `<${name}>${toXml(each, listItem)}</${name}>`)
      .join('');
  }
  return escaped(String(value));
}
