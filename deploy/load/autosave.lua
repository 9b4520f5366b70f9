-- Saves of one text as the page's script makes them; each answer counts only when it says "saved", which Waymark says
-- after COMMIT. One person and one text for each connection: a note of session 4, or with LOAD_TEXT=entry an entry of the
-- reflection log of three kilobytes.
package.path = (os.getenv("LOAD_HOME") or ".") .. "/?.lua;" .. package.path
local launcher = require("launcher")
local report = require("report")

local SENTENCE = "I noticed that I went straight to the plan, and only later to what she had said. "
local is_entry = os.getenv("LOAD_TEXT") == "entry"
local LENGTH = is_entry and 3000 or 330

local threads = 0
function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
  report.keep(thread)
end

function init()
  launch = launcher.new(number * 125, is_entry and "" or "programme/4")
  durations, wrong, turn, version = {}, 0, 0, 0
end

local headers = {
  ["Content-Type"] = "application/x-www-form-urlencoded",
  ["Accept"] = "application/json",
  ["Sec-Fetch-Site"] = "same-origin",
}

local function hidden(body, name)
  name = name:gsub("[%-%.]", "%%%0")
  return body:match('name="' .. name .. '" value="([^"]*)"') or body:match('value="([^"]*)" name="' .. name .. '"')
end

--- The page that holds the text is here.
local function begin(body)
  form, writer = hidden(body, "form"), string.format("00000000-0000-4000-8000-%012d", number)
  note = is_entry and body:match('name="text%.([^"]+)"') or "s04-introduction-question"
  version = tonumber(hidden(body, "version." .. note)) or 0
  address = visit .. body:match('data%-notes="[^"]*(/programme/%d+/notes)"')
end

local steps = {
  function() return wrk.format("GET", visit .. "/reflection", headers) end,
  function() return wrk.format("POST", visit .. "/reflection/entries", headers, "form=" .. launcher.escape(token)) end,
  function() return wrk.format("GET", entry, headers) end,
}

function request()
  if step then return steps[step]() end
  if not form then return launch:request() end
  started = launcher.now()
  turn = turn + 1
  local text = SENTENCE:rep(math.ceil(LENGTH / #SENTENCE)):sub(1, LENGTH - 8) .. string.format("%8d", turn)
  local body = "form=" .. launcher.escape(form) .. "&rescue=&writer=" .. writer .. "&turn=" .. turn
    .. "&version." .. note .. "=" .. version .. "&text." .. note .. "=" .. launcher.escape(text)
  return wrk.format("POST", address, headers, body)
end

function response(status, answered, body)
  if step == 1 then
    token, step = hidden(body, "form"), 2
  elseif step == 2 then
    entry, step = (answered["Location"] or answered["location"]):gsub("^https?://[^/]+", ""), 3
  elseif step == 3 then
    step = nil
    begin(body)
  elseif form then
    if status == 200 and body:find('"state":"saved"', 1, true) then
      version = tonumber(body:match('"version":(%d+)'))
      durations[#durations + 1] = launcher.now() - started
    else
      wrong = wrong + 1
    end
  elseif launch:answer(status, answered, body) then
    headers["Cookie"], visit = launch.visit_cookie, launch.page:match("^(/v/[^/]+)")
    if is_entry then step = 1 else begin(body) end
  end
end

function done(summary) report.print(is_entry and "autosave of a reflection of 3 kB" or "autosave", summary) end
