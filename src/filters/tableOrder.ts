import { addressMessages as say } from '../i18n/messages/address';
import type { Read } from './addressParts';
import { paths } from './paths';
import { RECORD_ORDERS } from './recordColumns';

/** How a table is sorted: by which column, and which way. */
export interface TableOrder {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/**
 * `year` is ascending, `-year` descending. The columns of the records are known; on other screens they are the table's
 * own knowledge. The inverse of formatOrder.
 */
export function readOrder(params: URLSearchParams, path: string | null): Read<TableOrder | null> {
  const written = params.get('by') ?? '';
  if (written === '') return { value: null, ignored: [] };
  const [, minus = '', column] = /^(-?)([a-z][a-zA-Z]*)$/.exec(written) ?? [];
  if (column === undefined) {
    return { value: null, ignored: [{ param: 'by', value: written, reason: say.unknownOrder }] };
  }
  if (path === paths.records && !RECORD_ORDERS.includes(column)) {
    return { value: null, ignored: [{ param: 'by', value: written, reason: say.unknownColumn }] };
  }
  return { value: { column, direction: minus === '' ? 'ascending' : 'descending' }, ignored: [] };
}

/** Writes the order as the address has it; nothing for the order of the source. */
export function formatOrder(order: TableOrder | null): string {
  if (order === null) return '';
  return order.direction === 'descending' ? `-${order.column}` : order.column;
}
