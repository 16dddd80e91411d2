const texts = {
  es: { note: 'Cordial se actualizó. Recarga Gmail para seguir.', reload: 'Recargar Gmail', later: 'Ahora no' },
  en: { note: 'Cordial was updated. Reload Gmail to go on.', reload: 'Reload Gmail', later: 'Not now' },
  pt: {
    note: 'O Cordial foi atualizado. Recarregue o Gmail para continuar.',
    reload: 'Recarregar o Gmail',
    later: 'Agora não',
  },
} as const;

/**
 * What stands in the dock when the extension was updated under an open Gmail: the old frame is dead and the new script
 * comes with the next load. Drawn by the page script alone, since nothing of the extension answers any more.
 * @param language the page's own, as `es-MX`; Spanish where we do not speak it
 */
export function orphanNote(page: Document, language: string, reload: () => void, dismiss: () => void): HTMLElement {
  const spoken = language.slice(0, 2).toLowerCase();
  const text = texts[spoken === 'en' || spoken === 'pt' ? spoken : 'es'];
  const box = page.createElement('div');
  box.setAttribute('role', 'status');
  box.style.cssText =
    'box-sizing:border-box;height:100%;padding:20px 16px;background:#fff;color:#16211e;' +
    'border-inline-start:1px solid #d5deda;font:14px/20px "Segoe UI",system-ui,sans-serif';
  const line = page.createElement('p');
  line.textContent = text.note;
  line.style.cssText = 'margin:0 0 12px';
  box.append(
    line,
    button(page, text.reload, 'background:#12625a;color:#fff', reload),
    button(page, text.later, 'background:none;color:#12625a', dismiss),
  );
  return box;
}

function button(page: Document, label: string, look: string, press: () => void): HTMLElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.style.cssText = `${look};border:0;border-radius:18px;min-height:36px;padding:0 16px;margin-inline-end:8px;font:inherit;font-weight:600;cursor:pointer`;
  made.addEventListener('click', (event) => {
    // A click that the page made up is not the person's.
    if (event.isTrusted) press();
  });
  return made;
}
