/**
 * Hosts at which anybody may have a mailbox, so that sharing one says nothing about the company: worldwide providers with
 * their country variants, and the access and portal mail of Latin America, Spain, Portugal and their neighbours, which
 * common lists miss (reference: imports §8.3).
 */
const families: Readonly<Record<string, string>> = {
  google: 'gmail.com googlemail.com',
  microsoft: `outlook.com outlook.es outlook.cl outlook.com.ar outlook.com.br outlook.co outlook.pt outlook.fr outlook.it
    outlook.de outlook.in outlook.jp hotmail.com hotmail.es hotmail.cl hotmail.com.ar hotmail.com.br hotmail.com.mx
    hotmail.com.pe hotmail.co hotmail.co.uk hotmail.pt hotmail.fr hotmail.it hotmail.de hotmail.ca live.com live.com.mx
    live.com.ar live.com.pt live.cl live.co.uk live.fr live.it live.de live.ca live.nl msn.com windowslive.com`,
  yahoo: `yahoo.com yahoo.es yahoo.com.mx yahoo.com.ar yahoo.com.br yahoo.com.co yahoo.com.pe yahoo.com.ve yahoo.com.ec
    yahoo.cl yahoo.co yahoo.co.uk yahoo.ca yahoo.fr yahoo.it yahoo.de yahoo.pt yahoo.in yahoo.co.in yahoo.co.jp
    yahoo.com.au ymail.com rocketmail.com myyahoo.com aol.com aim.com verizon.net`,
  apple: 'icloud.com me.com mac.com privaterelay.appleid.com',
  private: `proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.com tuta.io keemail.me
    hushmail.com mailfence.com posteo.de posteo.net mailbox.org disroot.org riseup.net startmail.com skiff.com duck.com
    runbox.com kolabnow.com hey.com fastmail.com fastmail.fm fastmail.es sent.com mailfence.es`,
  portals: `gmx.com gmx.es gmx.net gmx.de gmx.at gmx.ch gmx.us gmx.fr mail.com email.com usa.com post.com consultant.com
    engineer.com europe.com web.de freenet.de t-online.de zoho.com zohomail.com zoho.eu yandex.com yandex.ru ya.ru
    mail.ru inbox.ru list.ru bk.ru rambler.ru inbox.com lycos.com lycos.es excite.com mail.ee libero.it virgilio.it
    tiscali.it alice.it tin.it laposte.net orange.fr wanadoo.fr free.fr sfr.fr neuf.fr bluewin.ch skynet.be telenet.be
    ziggo.nl kpnmail.nl qq.com foxmail.com 163.com 126.com yeah.net sina.com naver.com hanmail.net daum.net rediffmail.com`,
  unitedStates: `comcast.net att.net sbcglobal.net bellsouth.net cox.net charter.net spectrum.net earthlink.net juno.com
    optonline.net frontier.com windstream.net centurylink.net netzero.net roadrunner.com rr.com`,
  unitedKingdom: 'btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk tiscali.co.uk',
  canada: 'rogers.com shaw.ca bell.net sympatico.ca telus.net videotron.ca',
  mexico: `prodigy.net.mx infinitum.com.mx correo.infinitum.com.mx terra.com.mx axtel.net megared.net.mx
    cablevision.net.mx avantel.net`,
  brazil: `uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br click21.com.br
    brturbo.com.br veloxmail.com.br superig.com.br pop.com.br folha.com.br gmail.com.br ibest.com.br
    netsite.com.br uai.com.br onda.com.br sercomtel.com.br`,
  argentina: `fibertel.com.ar speedy.com.ar arnet.com.ar ciudad.com.ar uolsinectis.com.ar sinectis.com.ar sion.com
    infovia.com.ar argentina.com cablenet.com.ar telecentro.com.ar tutopia.com ubbi.com flash.com.ar datamarkets.com.ar`,
  chile: 'chilesat.net ctcinternet.cl vtr.net vtr.cl entelchile.net tie.cl terra.cl manquehue.net 123.cl',
  colombia: 'une.net.co etb.net.co etb.com.co cable.net.co epm.net.co telmex.net.co emcali.net.co latinmail.com',
  peru: 'terra.com.pe speedy.com.pe infonegocio.net.pe peru.com',
  venezuela: 'cantv.net inter.net.ve movistar.net.ve hotmail.com.ve telcel.net.ve netuno.net',
  uruguay: 'adinet.com.uy vera.com.uy montevideo.com.uy netgate.com.uy multi.com.uy',
  rest: `andinanet.net satnet.net interactive.net.ec entelnet.bo supernet.com.bo cotas.com.bo
    acotel.com.bo racsa.co.cr ice.co.cr costarricense.cr cwpanama.net cableonda.net codetel.net.do claro.net.do
    tricom.net intelnet.net.gt itelgua.com turbonett.com integra.com.sv navegante.com.sv cablecolor.hn hondutel.hn
    enitel.com.ni cablenet.com.ni telesurf.com.py rieder.net.py nauta.cu caribe.net coqui.net
    prtc.net starmedia.com`,
  spain: `movistar.es telefonica.net terra.es terra.com orange.es wanadoo.es ono.com ya.com euskaltel.net mundo-r.com
    vodafone.es jazztel.es jazzfree.com telecable.es eresmas.com eresmas.net teleline.es correo.movistar.net arrakis.es
    inicia.es mixmail.com tiscali.es auna.com retemail.es menta.net telepolis.com r-cable.com
    infonegocio.com airtel.net mundofree.com worldonline.es`,
  portugal:
    'sapo.pt mail.telepac.pt telepac.pt clix.pt iol.pt netcabo.pt zonmail.pt meo.pt nos.pt oninet.pt portugalmail.pt',
  throwaway: 'mailinator.com yopmail.com guerrillamail.com 10minutemail.com temp-mail.org sharklasers.com',
};

const hosts: ReadonlySet<string> = new Set(Object.values(families).flatMap((family) => family.split(/\s+/)));

/** The names of the greatest, which own them under every country's ending or share them with whoever mistypes them. */
const greatest = /^(?:gmail|hotmail|outlook|yahoo|ymail|icloud)\.(?:com?\.)?[a-z]{2}$/;

/** Whether anybody may have a mailbox at this host (lower-case ASCII, as `hostOf` gives it). */
export function isPublicMailProvider(host: string): boolean {
  return hosts.has(host) || greatest.test(host);
}
