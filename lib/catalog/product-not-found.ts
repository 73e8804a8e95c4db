import { DomainError } from '../shared/domain-error';

export function productNotFound(): DomainError {
  return new DomainError('not_found', 'PRODUCT_NOT_FOUND', 'Product not found');
}
