/** CPF, CNPJ, RUT and dotted NIT, CUIT, RFC, CIF and DNI with a dash: nothing else is written so. */
export const taxForm =
  /^(?:\d{3}\.\d{3}\.\d{3}-\d{1,2}|\w{2}\.\w{3}\.\w{3}\/\w{4}-\d{2}|\d{1,2}\.\d{3}\.\d{3}-[\dkK]|\d{2}-\d{8}-\d|[A-ZÑ&]{3,4}-?\d{6}-?[A-Z\d]{3}|[A-Z]-\d{8}|\d{8}-[A-Z])$/;
