import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const escalation: FamilyPhrases<'escalation'> = {
  'escalation.no-alternative': {
    pattern: [
      '(pasar*|trasladar*|remitir*|enviar*|turnar*|derivar*|entregar*|ceder*|canalizar*|transferir*) …4 {your}? (caso|cuenta|expediente|factura|asunto|gestion|deuda) …4 (cobranza*|agencia|despacho|abogad*|gestor*|juridic*|recuperacion|terceros|externa)',
      '(caso|cuenta|gestion|asunto|factura|expediente|deuda) …2 (pasar*|sera* (trasladad*|remitid*|enviad*|turnad*|derivad*)|quedara en manos) …5 (cobranza*|agencia|despacho|abogad*|gestor*|juridic*|recuperacion)',
    ],
    message: 'Último paso sin fecha, nombre o salida',
    why: 'Sin fecha, sin nombre y sin salida, al lector solo le queda ignorarlo.',
    rewrite: [
      'Si al {{date}} no hay pago ni propuesta, la gestión pasará a {{agency}}; hasta entonces {puede} llamarme para acordar cuotas.',
    ],
  },
};

export const escalationExamples: FamilyExamples<'escalation'> = {
  'escalation.no-alternative': {
    fire: [{ body: 'Pasaremos su caso a cobranza.', stage: 'final' }],
    quiet: [
      {
        body: 'Si al 20 de marzo no tenemos pago ni propuesta, la gestión pasará a la agencia Gestora del Centro; hasta entonces puede llamarme para acordar cuotas.',
        stage: 'final',
      },
    ],
  },
};
