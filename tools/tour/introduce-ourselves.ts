import { clerk, company } from '@/demo/sample/company';
import type { Stage } from './stage';

/** Fills the settings that letters quote, as a person would on the first day: the company, the clerk, how to pay. */
export async function introduceOurselves({ context, extensionId, tell, picture }: Stage): Promise<void> {
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/desk.html#/settings`);
  const groups: Record<string, Record<string, string>> = {
    'Mi empresa': { 'Nombre de la empresa': company.name, 'Identificación fiscal de la empresa': company.taxId },
    Yo: { 'Mi nombre': clerk.name },
    'Cartas y pago': { 'Datos bancarios': 'Banco Ejemplo, CLABE 000 000 0000 0000 0000, a nombre de El Arrayán' },
  };
  for (const [title, fields] of Object.entries(groups)) {
    const group = desk.getByRole('region', { name: title, exact: true });
    for (const [label, text] of Object.entries(fields)) await group.getByLabel(label, { exact: true }).fill(text);
    await group.getByRole('button', { name: 'Guardar', exact: true }).click();
    await desk.getByText(`Guardado: ${title}`).first().waitFor();
  }
  tell('Settings: who we are, who signs, and how we are paid. Each could wait.');
  await picture(desk, 'settings');
  await desk.close();
}
