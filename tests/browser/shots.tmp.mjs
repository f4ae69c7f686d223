import { launch } from "./journey.mjs";
const base="http://127.0.0.1:8207"; const out="/tmp/map-demo/";
const b=await launch();
const ctx=await b.newContext({baseURL:base,locale:"sv-SE",viewport:{width:1280,height:900}});
const p=await ctx.newPage();
p.on("console",m=>console.log("console",m.text()));
p.on("response",r=>{ if(r.status()>=400) console.log(r.status(),r.url()) });
await p.goto("/"); await p.getByRole("button",{name:"Samordnare",exact:true}).click(); await p.waitForLoadState();
await p.goto("/tvv/desk/theme-map"); await p.screenshot({path:out+"empty.png",fullPage:true});
const t=Date.now();
await p.getByRole("button",{name:/^Sök teman/}).click(); await p.waitForLoadState();
await p.screenshot({path:out+"going.png"});
await p.locator("[data-part=said]").filter({hasText:/^Klar/}).waitFor({timeout:120000}); console.log("took",Date.now()-t);
await p.reload(); await p.screenshot({path:out+"run.png",fullPage:true});
const href=async()=>{await p.goto("/tvv/desk/theme-map"); return p.locator("#themes tbody a").first().getAttribute("href")};
const h=await href();
for (const scheme of ["light","dark"]) for (const width of [1280,360]) {
  await p.emulateMedia({colorScheme:scheme}); await p.setViewportSize({width,height:900});
  await p.goto("/tvv/desk/theme-map"); await p.screenshot({path:`${out}map-${width}-${scheme}.png`,clip:{x:0,y:0,width,height:1800},fullPage:true});
  await p.goto(h); await p.screenshot({path:`${out}one-${width}-${scheme}.png`,clip:{x:0,y:0,width,height:2000},fullPage:true});
}
await p.setViewportSize({width:1280,height:900}); await p.emulateMedia({colorScheme:"light"});
await p.goto("/tvv/desk/theme-map?colour=new"); await p.screenshot({path:`${out}map-new.png`,clip:{x:0,y:0,width:1280,height:1200},fullPage:true});
await b.close();
