/** One long mail in three languages, about 300 words each, with the ordinary and the unkind in it. */
export const toneLetters = {
  en: `Dear Ms Whitaker,

I hope the move to the new warehouse went well and that the team has settled in. I am writing about invoice NB-2041 for $18,450.00, which was due on 12 October 2026, and about invoice NB-2077 for $6,210.50, which was due on 26 October 2026. Both still show as open on our side, and we have not heard back since my note of 2 November, so I would like to make sure that nothing went wrong with the delivery or with the paperwork.

As we agreed on the phone on 3 November, the first transfer was planned for 10 November. It has not reached our account yet. It may well be that our messages crossed, or that the bank needs another day; if the payment is already on its way, thank you, and please disregard this letter. If something about the order was not right, please tell me and we will look into it immediately. There is no rush on the returned pallets: our driver can pick them up whenever it suits you.

Could you let me know which day you expect to pay? The account is the one shown on the invoices, and you can also use the payment link. If paying everything at once is not possible, we can split it into three instalments, and I can approve that myself without any further paperwork. Under the terms that we signed in March, new orders will be on prepayment from 1 December while the balance is open, which is nothing personal and applies to every customer in the same way.

You can always reach me on 555-0100 or simply reply to this email. However busy the season is, I would rather talk it through with you than write another letter. Thank you very much for your time, and for the years of working together.

Kind regards,
Laura Gomez
Northern Bolts Ltd`,
  es: `Estimada Sra. Ruiz:

Espero que el traslado al nuevo almacén haya salido bien y que el equipo ya esté instalado. Le escribo por la factura NB-2041, de $18,450.00, que venció el 12 de octubre de 2026, y por la factura NB-2077, de $6,210.50, que venció el 26 de octubre de 2026. Las dos siguen abiertas en nuestros registros y no hemos sabido nada desde mi nota del 2 de noviembre, así que me gustaría comprobar que no hubo ningún problema con la entrega ni con los papeles.

Según lo que acordamos por teléfono el 3 de noviembre, la primera transferencia estaba prevista para el día 10. Todavía no nos aparece en la cuenta. Puede ser que nuestros correos se hayan cruzado o que el banco necesite un día más; si el pago ya salió, muchas gracias, y no tome en cuenta esta carta. Si algo del pedido no quedó bien, dígamelo y lo revisamos de inmediato. No es urgente lo de las tarimas: nuestro chofer puede recogerlas cuando le venga mejor.

¿Podría indicarme qué día prevé el pago? La cuenta es la que figura en las facturas y también puede usar el enlace de pago. Si pagar todo junto no es posible, podemos dividirlo en tres cuotas, y yo misma puedo aprobarlas sin más trámite. Según las condiciones que firmamos en marzo, desde el 1 de diciembre los nuevos pedidos irán con pago anticipado mientras el saldo siga abierto; no es nada personal y se aplica igual a todos los clientes.

Siempre puede llamarme al 55 5555 0100 o responder a este correo. Sin embargo, aunque la demanda de la temporada nos tenga a todos con prisa, prefiero hablarlo con usted antes que escribir otra carta. Muchas gracias por su tiempo y por los años de trabajo juntos.

Saludos cordiales,
Laura Gómez
Tornillos del Norte, S.A. de C.V.`,
  pt: `Prezada Sra. Ruiz,

Espero que a mudança para o novo depósito tenha corrido bem e que a equipe já esteja instalada. Escrevo sobre a fatura NB-2041, de R$ 18.450,00, que venceu em 12 de outubro de 2026, e sobre a fatura NB-2077, de R$ 6.210,50, que venceu em 26 de outubro de 2026. As duas continuam em aberto nos nossos registros e não tivemos notícias desde a minha mensagem de 2 de novembro, por isso gostaria de saber se houve algum problema com a entrega ou com os documentos.

Conforme combinamos por telefone em 3 de novembro, a primeira transferência estava prevista para o dia 10. Ela ainda não apareceu na nossa conta. Pode ser que as nossas mensagens tenham se cruzado ou que o banco precise de mais um dia; se o pagamento já saiu, muito obrigada, e desconsidere esta carta. Se algo no pedido não ficou certo, conte para mim e verificamos imediatamente. Não há pressa com os paletes: o nosso motorista pode buscá-los quando for melhor para a senhora.

A senhora pode me dizer em que dia pretende pagar? A conta é a que está nas faturas, e também é possível usar o link de pagamento. Se não for possível pagar tudo de uma vez, podemos dividir em três parcelas, e eu mesma posso aprová-las sem mais papéis. Conforme o contrato que assinamos em março, a partir de 1º de dezembro os novos pedidos serão pré-pagos enquanto o saldo estiver em aberto; não é nada pessoal e vale da mesma forma para todos os clientes.

Pode sempre me ligar no (11) 5555-0100 ou responder a este e-mail. Por mais que a demanda da temporada deixe todos com pressa, prefiro conversar com a senhora a escrever outra carta. Muito obrigada pelo seu tempo e pelos anos de trabalho juntos.

Atenciosamente,
Laura Gomes
Parafusos do Norte Ltda`,
} as const;
