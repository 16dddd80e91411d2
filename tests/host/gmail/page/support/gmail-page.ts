/** A Gmail page with a main view, into which a test puts what it needs. */
export function aGmailPage(inside: string): void {
  document.title = 'Recibidos - cobranza@casa.example - Gmail';
  document.body.innerHTML = `<div gh="tm"></div><div class="aeF"><div class="nH"><div role="main">${inside}</div></div></div>`;
}

/** A compose window as the reader knows it; `body` is what its editor holds. */
export function composeMarkup(key: string, body = '<div><br></div>', recipients = ''): string {
  return `
    <div class="dw"><div class="AD"><div role="dialog"><div class="aoI" role="region" data-compose-id="${key}">
      <table><tbody><tr><td><form>
        <div class="anm" name="to">${recipients}<input role="combobox"></div>
        <input name="subjectbox" value="">
      </form></td></tr></tbody></table>
      <form class="bAs"><input type="hidden" name="composeid" value="${key}"></form>
      <div class="Ap">
        <div class="Ar Au"><div class="Am" g_editable="true" role="textbox" contenteditable="true" tabindex="1">${body}</div></div>
        <div class="Ar As" style="display: none"><textarea class="Ak"></textarea></div>
      </div>
      <table class="IZ"><tbody><tr class="btC">
        <td class="gU Up"><div class="dC"><div class="T-I aoO" role="button" tabindex="1">Enviar</div>
          <div class="T-I hG" role="button" aria-haspopup="true" tabindex="1"></div></div></td>
        <td class="gU"><div role="button" aria-haspopup="true"></div><div class="oh" role="button" tabindex="1"></div></td>
      </tr></tbody></table>
    </div></div></div></div>`;
}
